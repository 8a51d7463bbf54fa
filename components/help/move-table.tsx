import { useTranslations } from 'next-intl'
import { POLICY } from '@/lib/access/policy'
import { MOVES, type Move, type State } from '@/lib/commitments/lifecycle'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'
import { MOVE_NAMES } from './lifecycle-drawing'
import { ACT_OF } from './move-acts'

/** Each move by its number in the drawing: what it means, from where to where, what it asks for, who may do it. */
export function MoveTable() {
  const t = useTranslations('help.lifecycle')
  const states = useTranslations('states.commitment')
  const columns: Column<Move>[] = [
    {
      id: 'move',
      header: t('column.move'),
      lead: true,
      cell: (move) => (
        <>
          <span className="font-medium">
            {MOVE_NAMES.indexOf(move) + 1}. {t(`move.${move}.name`)}
          </span>
          <span className="block text-muted">{t(`move.${move}.text`)}</span>
        </>
      ),
    },
    {
      id: 'from',
      header: t('column.from'),
      cell: (move) => MOVES[move].from.map((state: State) => states(state)).join(', '),
    },
    {
      id: 'to',
      header: t('column.to'),
      cell: (move) => {
        const { to } = MOVES[move]
        return to === 'state_before_hold' || to === 'state_before_proposal' ? t('before') : states(to)
      },
    },
    { id: 'asks', header: t('column.asks'), cell: (move) => t(`move.${move}.asks`) },
    { id: 'who', header: t('column.who'), cell: (move) => <Who move={move} /> },
  ]
  return <Table caption={t('table')} columns={columns} rows={MOVE_NAMES} keyOf={(move) => move} />
}

/** As the policy has it: roles, and the assignee where the right comes with the work. */
function Who({ move }: { move: Move }) {
  const t = useTranslations()
  const rule = POLICY[ACT_OF[move]]
  const roles = rule.roles.map((role) => t(`shell.role.${role}`))
  const all = 'own' in rule ? [...roles, t('help.lifecycle.assignee')] : roles
  return all.join(', ')
}
