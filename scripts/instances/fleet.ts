import { faultLines } from '../e2e/fault-lines'
import { type Server, startServer } from '../e2e/server'
import type { Balance } from './balance'

/** Several instances behind a balance, which can be started anew one after the other. */
export class Fleet {
  private servers: Server[] = []
  /** Those that were replaced too. */
  private readonly all: Server[] = []

  constructor(
    private readonly databaseUrl: string,
    private readonly balance: Balance,
    private readonly settings: Record<string, string>,
  ) {}

  private async start(): Promise<Server> {
    const settings = { ...this.settings, NEXTAUTH_URL: this.balance.url }
    const server = await startServer(this.databaseUrl, undefined, settings)
    this.all.push(server)
    return server
  }

  async grow(count: number): Promise<void> {
    while (this.servers.length < count) this.servers.push(await this.start())
    await this.balance.serve(this.urls())
  }

  /** Leaves only so many of them in the balance. */
  serve = (count: number) => this.balance.serve(this.urls().slice(0, count))

  urls = () => this.servers.map(({ url }) => url)
  pids = () => this.servers.map(({ process: { pid } }) => pid as number)
  /** What any of them told of faults. */
  faults = () => this.all.flatMap(({ output }) => faultLines(output()))

  /** Each instance in turn: a new one comes first, then the old one is told to stop and leaves when it is done. */
  async replaceAll(): Promise<void> {
    for (const old of [...this.servers]) {
      this.servers.push(await this.start())
      await this.balance.serve(this.urls())
      this.servers = this.servers.filter((server) => server !== old)
      await old.stop() // the balance still knows it, and has to notice by itself
      await this.balance.serve(this.urls())
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()))
  }
}
