import { closeStore, openStore } from '../../src/main/store/store.ts'
import { compareSearch } from './compare-search.ts'
import { makeQueries } from './queries.ts'

// Compares the search through a store of made releases with LIKE and a scan, in this process, and prints lines.
const [file = '', folder = '', count = ''] = process.argv.slice(2)
const store = openStore({ file })
compareSearch(store, makeQueries(Number(count)), folder, (line) => process.stdout.write(`${line}\n`))
closeStore(store)
