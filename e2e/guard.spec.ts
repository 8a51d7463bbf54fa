import { DEMO, expect, signIn, signInByHand, test } from './support/test'

/** What one script does on every page, for visitors and for who works with React. */

for (const who of ['visitor', 'clerk'] as const) {
  const address = who === 'visitor' ? '/sign-in' : '/documents/new'

  test(`a ${who} is asked before something unsent is left, and stays with it without a connection`, async ({
    page,
    context,
  }) => {
    if (who === 'clerk') await signIn(page, DEMO.staff)
    await page.goto(address)
    const entered =
      who === 'visitor'
        ? page.getByLabel('E-mailadres')
        : page.getByRole('textbox', { name: 'Tekst', exact: true })
    await entered.fill('Half geschreven')
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    const away = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Cijfers' })
    await away.click()
    expect(asked).toEqual(['confirm'])
    await expect(entered).toHaveValue('Half geschreven')

    await context.setOffline(true)
    const notice = page.getByRole('alert').filter({ hasText: 'Geen verbinding met internet' })
    await expect(notice).toBeVisible()
    await away.click()
    await expect(notice).toContainText('Er is niets verzonden')
    await expect(notice).toBeFocused()
    await expect(entered).toHaveValue('Half geschreven')
    await context.setOffline(false)
    await expect(notice).toBeHidden()
    expect(new URL(page.url()).pathname).toBe(address)
    await entered.fill('')
  })
}

test('sending a form is no leaving', async ({ page }) => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await signInByHand(page, DEMO.member)
  expect(asked).toEqual([])
})
