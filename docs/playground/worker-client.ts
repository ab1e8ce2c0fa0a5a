import { workerSource } from 'virtual:parts'
import type { Calls, Question, Reply } from './messages.js'

/** Asks the worker that parses. Questions are answered in their order. */
export class WorkerClient {
  readonly #worker: Worker
  readonly #waiting = new Map<number, (answer: Reply['answer']) => void>()
  #next = 0

  constructor(onError: (message: string) => void) {
    // A worker made of a string needs no file beside the page, and so also works where the page itself is a file.
    const url = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }))
    this.#worker = new Worker(url)
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#waiting.get(data.id)?.(data.answer)
      this.#waiting.delete(data.id)
    })
    this.#worker.addEventListener('error', ({ message }) => onError(message))
  }

  ask<Name extends keyof Calls>(name: Name, ask: Calls[Name]['ask']): Promise<Calls[Name]['answer']> {
    const id = this.#next++
    const question = { id, name, ask } as Question
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve as (answer: Reply['answer']) => void)
      this.#worker.postMessage(question)
    })
  }
}
