import { Tab, TabList } from 'react-aria-components'

interface SegmentsProps<Id extends string> {
  readonly label: string
  /** By the ids of their panels. */
  readonly names: Readonly<Record<Id, string>>
}

/** The switch between a few panels that stand in each other's place; it belongs into a `Tabs`. */
export function Segments<Id extends string>({ label, names }: SegmentsProps<Id>) {
  return (
    <TabList className="segments" aria-label={label}>
      {Object.entries<string>(names).map(([id, name]) => (
        <Tab key={id} id={id} className="segment">
          {name}
        </Tab>
      ))}
    </TabList>
  )
}
