/**
 * What every page runs, for visitors the only script there is: a few kilobytes without a package. It only adds. Whatever
 * it shows stands in the page, hidden, in the reader's language; it finds it by its `data-` name.
 */
import { guardPage } from './guard'
import { offerPalette } from './palette'

guardPage()
offerPalette()
