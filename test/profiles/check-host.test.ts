import { describe, expect, test } from 'vitest'
import { validateProfile } from '../../src/profiles/validate-profile.js'

describe('hosts', () => {
  test.each([
    ['https://example.com', 'example.com'],
    ['example.com/news', 'example.com'],
    ['//example.com', undefined],
    ['*.example.com', 'example.com'],
    ['example.com:8080', 'example.com'],
    ['Example.COM', 'example.com'],
    ['.example.com', 'example.com'],
    ['example.com.', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['com', undefined],
    ['exa mple.com', undefined],
    ['user@example.com', 'example.com'],
    ['300.1.1.1', undefined],
    ['[::0:1]', undefined],
    ['[::1', undefined],
    [`${'a'.repeat(64)}.com`, undefined],
    [`${'a.'.repeat(200)}com`, undefined],
  ])('%s is refused', (host, suggestion) => {
    const [problem, ...others] = validateProfile({ id: 'a', match: { hosts: [host] } })
    expect(problem?.path).toBe('match.hosts[0]')
    expect(problem?.suggestion).toBe(suggestion)
    expect(others).toEqual([])
  })

  test.each([
    'example.com',
    'a.b.example.co.uk',
    'xn--bcher-kva.example',
    '127.0.0.1',
    '[::1]',
    'localhost',
    'a_b.example.com',
  ])('%s is accepted', (host) => expect(validateProfile({ id: 'a', match: { hosts: [host] } })).toEqual([]))
})
