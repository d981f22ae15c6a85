/** A ref, for those that only read it: actions outlive the render that made them, and see what holds now. */
export interface Current<Value> {
  readonly current: Value
}
