import type { Strings } from '../strings.ts'

export const office: Strings['office'] = {
  title: 'Office',
  hint: 'Stands over the paper and as the publisher in exported files. Leave empty what is not used.',
  name: 'Name',
  parent: 'Belongs to',
  address: 'Address',
  telephone: 'Telephone',
  email: 'Email',
  website: 'Website',
}
