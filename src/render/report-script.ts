/**
 * The script of the report. The page says and does everything without it: it only adds the button that hides all
 * stripped text at once.
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
`
