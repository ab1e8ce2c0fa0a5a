import { expect, it } from 'vitest'
import { splitTags } from '../../src/metadata/resolve/split-tags.js'

it.each<[string[], string[]]>([
  [
    ['Tagged under', 'rail', 'night'],
    ['rail', 'night'],
  ],
  [['More On', 'Floods'], ['Floods']],
  [
    ['More on the floods', 'Dams'],
    ['More on the floods', 'Dams'],
  ],
  [['Tags: mill, river'], ['mill', 'river']],
  [['#mill #river.'], ['mill', 'river.']],
  [['Mills of the town, rivers and weirs, built by hand.'], []],
  [['mill, Hill St.'], ['mill', 'Hill St.']],
])('reads %j', (texts, tags) => {
  expect(splitTags(texts)).toEqual(tags)
})
