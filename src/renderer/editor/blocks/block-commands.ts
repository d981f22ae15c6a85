import { $getSelection, $isRangeSelection } from 'lexical'
import type { ElementNode } from 'lexical'
import { $standing } from '../slots/lines.ts'
import { $frameAround } from './body-blocks.ts'
import { $factsOf, $isFigureNode, $setDecorative } from './figure-node.ts'
import { $moveBlock } from './move-block.ts'
import { $removeBlock } from './remove-block.ts'
import { $runTableCommand, tableCommands } from './table-commands.ts'
import type { TableCommand } from './table-commands.ts'

/** What can be done with a picture, beside writing its lines. */
export const figureCommands = ['decorative', 'remove-figure'] as const
type FigureCommand = (typeof figureCommands)[number]

/** Moves any block of the body over its neighbour. */
export const moveCommands = ['move-up', 'move-down'] as const

export type BlockCommand = TableCommand | FigureCommand | (typeof moveCommands)[number]

/** Does something with the block at the caret; what is for a table or a picture does nothing elsewhere. */
export function $runBlockCommand(command: BlockCommand): void {
  if (isTableCommand(command)) {
    $runTableCommand(command)
    return
  }
  if (command === 'move-up' || command === 'move-down') {
    $moveBlock(command === 'move-up')
    return
  }
  const selection = $getSelection()
  const standing = $isRangeSelection(selection) ? $standing(selection.focus) : null
  const figure = standing && $frameAround(standing.line)
  if (!$isFigureNode(figure)) return
  if (command === 'remove-figure') $removeBlock(figure)
  else {
    $setDecorative(figure, !$factsOf(figure).decorative)
    // The line that stands for it is not shown any more: the caret must not be lost in it.
    figure.getFirstChild<ElementNode>()?.selectEnd()
  }
}

function isTableCommand(command: BlockCommand): command is TableCommand {
  return (tableCommands as readonly BlockCommand[]).includes(command)
}
