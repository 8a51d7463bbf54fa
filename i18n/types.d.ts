import type accessibility from '../messages/nl/accessibility.json'
import type account from '../messages/nl/account.json'
import type admin from '../messages/nl/admin.json'
import type away from '../messages/nl/away.json'
import type bulk from '../messages/nl/bulk.json'
import type commitment from '../messages/nl/commitment.json'
import type committees from '../messages/nl/committees.json'
import type desk from '../messages/nl/desk.json'
import type documents from '../messages/nl/documents.json'
import type doorMail from '../messages/nl/door-mail.json'
import type errors from '../messages/nl/errors.json'
import type feeds from '../messages/nl/feeds.json'
import type figures from '../messages/nl/figures.json'
import type go from '../messages/nl/go.json'
import type help from '../messages/nl/help.json'
import type history from '../messages/nl/history.json'
import type home from '../messages/nl/home.json'
import type houseStyle from '../messages/nl/house-style.json'
import type imports from '../messages/nl/imports.json'
import type letters from '../messages/nl/letters.json'
import type mail from '../messages/nl/mail.json'
import type notices from '../messages/nl/notices.json'
import type portfolios from '../messages/nl/portfolios.json'
import type privacy from '../messages/nl/privacy.json'
import type redaction from '../messages/nl/redaction.json'
import type register from '../messages/nl/register.json'
import type relations from '../messages/nl/relations.json'
import type reminders from '../messages/nl/reminders.json'
import type review from '../messages/nl/review.json'
import type say from '../messages/nl/say.json'
import type sheets from '../messages/nl/sheets.json'
import type shell from '../messages/nl/shell.json'
import type signIn from '../messages/nl/sign-in.json'
import type states from '../messages/nl/states.json'
import type timeline from '../messages/nl/timeline.json'
import type tokens from '../messages/nl/tokens.json'
import type ui from '../messages/nl/ui.json'
import type views from '../messages/nl/views.json'
import type webhooks from '../messages/nl/webhooks.json'
import type { Language } from './languages'

// The Dutch files are the measure: a word that is not there is a type error where it is used.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Language
    Messages: {
      account: typeof account
      accessibility: typeof accessibility
      admin: typeof admin
      away: typeof away
      bulk: typeof bulk
      commitment: typeof commitment
      committees: typeof committees
      desk: typeof desk
      feeds: typeof feeds
      imports: typeof imports
      figures: typeof figures
      go: typeof go
      help: typeof help
      portfolios: typeof portfolios
      documents: typeof documents
      errors: typeof errors
      'house-style': typeof houseStyle
      history: typeof history
      home: typeof home
      letters: typeof letters
      'door-mail': typeof doorMail
      mail: typeof mail
      privacy: typeof privacy
      redaction: typeof redaction
      notices: typeof notices
      reminders: typeof reminders
      register: typeof register
      relations: typeof relations
      review: typeof review
      say: typeof say
      shell: typeof shell
      sheets: typeof sheets
      'sign-in': typeof signIn
      states: typeof states
      timeline: typeof timeline
      tokens: typeof tokens
      webhooks: typeof webhooks
      ui: typeof ui
      views: typeof views
    }
  }
}
