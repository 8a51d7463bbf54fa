import { describe, expect, it } from 'vitest'
import { isCalendarDay, readArguments, UsageError } from './arguments'

describe('readArguments', () => {
  it('prints a table for a person and JSON for a program, unless told', () => {
    expect(readArguments(['brief.txt'], true)).toMatchObject({
      act: 'file',
      file: 'brief.txt',
      date: null,
      format: 'table',
      minScore: 0,
      registered: null,
    })
    expect(readArguments(['brief.txt'], false)).toMatchObject({ format: 'json' })
    expect(
      readArguments(['brief.txt', '--format', 'json', '--min-score', '0.5', '--date', '2025-04-16'], true),
    ).toMatchObject({
      format: 'json',
      minScore: 0.5,
      date: '2025-04-16',
    })
  })

  it('takes a list of what is registered', () => {
    expect(readArguments(['brief.txt', '--registered', 'register.json'], false)).toMatchObject({
      act: 'file',
      registered: 'register.json',
    })
  })

  it('knows the other acts', () => {
    expect(readArguments(['--jsonl'], false)).toEqual({ act: 'lines' })
    expect(readArguments(['--dates', '--jsonl'], false)).toEqual({ act: 'date-lines' })
    expect(readArguments(['brief.txt', '--explain', 'De raad'], false)).toMatchObject({
      act: 'explain',
      sentence: 'De raad',
    })
  })

  it.each([
    [[]],
    [['a.txt', 'b.txt']],
    [['--dates']],
    [['--jsonl', 'a.txt']],
    [['a.txt', '--what']],
    [['a.txt', '--date', '2025-02-30']],
    [['a.txt', '--format', 'xml']],
    [['a.txt', '--min-score', '2']],
    [['a.txt', '--min-score', 'half']],
  ])('refuses %j in one line', (args) => {
    expect(() => readArguments(args, false)).toThrow(UsageError)
    expect(() => readArguments(args, false)).toThrow(/^[^\n]+$/)
  })
})

describe('isCalendarDay', () => {
  it('knows which days exist', () => {
    expect(isCalendarDay('2024-02-29')).toBe(true)
    for (const day of ['2025-02-29', '2025-2-1', '', '2025-13-01', '20250101'])
      expect(isCalendarDay(day)).toBe(false)
  })
})
