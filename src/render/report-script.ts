/**
 * The script of the report. The page says and does everything without it: it only adds the button that hides all
 * stripped text at once, and follows the links inside the report where the report is the `srcdoc` of a frame: there,
 * browsers resolve them against the address of the page around it.
 */
export const reportScript: string = `
const form = document.querySelector('form')
const button = document.createElement('button')
button.type = 'button'
button.textContent = 'Show only what was kept'
button.addEventListener('click', () => {
  for (const box of form.querySelectorAll('input')) box.checked = box.id === 'f-kept'
})
form.querySelector('.buttons').append(button)
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]')
  if (location.href !== 'about:srcdoc' || link === null) return
  event.preventDefault()
  const place = document.getElementById(link.hash.slice(1))
  if (place === null) return
  document.querySelector('.target')?.classList.remove('target')
  place.classList.add('target')
  const fold = place.closest('details')
  if (fold !== null) fold.open = true
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView()
})
`
