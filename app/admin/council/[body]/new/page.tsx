import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AdminFrame } from '@/components/admin/admin-frame'
import { BodyFields } from '@/components/admin/body-fields'
import { NotAllowed } from '@/components/admin/not-allowed'
import { ButtonLink } from '@/components/ui/button-link'
import { ActionForm } from '@/components/ui/form'
import { FormActions } from '@/components/ui/form-actions'
import { SubmitButton } from '@/components/ui/submit-button'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { isBody } from '@/lib/council/schema'
import { addBodyAction } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('council.title') }
}

export default async function NewBodyPage({ params }: PageProps<'/admin/council/[body]/new'>) {
  const [actor, { body }] = await Promise.all([currentActor(), params])
  if (!isBody(body)) notFound()
  if (!may(actor, 'council.manage'))
    return <NotAllowed visitor={actor.kind === 'visitor'} back={`/admin/council/${body}/new`} />
  const t = await getTranslations('admin.council')
  const crumbs = [{ href: '/admin/council', label: t('title') }]
  return (
    <AdminFrame room="council" title={t(`${body}.add`)} crumbs={crumbs}>
      <ActionForm action={addBodyAction} className="max-w-form space-y-5">
        <BodyFields body={body} />
        <FormActions>
          <SubmitButton>{t('add')}</SubmitButton>
          <ButtonLink href="/admin/council" variant="quiet">
            {t('cancel')}
          </ButtonLink>
        </FormActions>
      </ActionForm>
    </AdminFrame>
  )
}
