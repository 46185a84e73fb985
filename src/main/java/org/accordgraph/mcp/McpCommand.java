package org.accordgraph.mcp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

import org.accordgraph.server.security.ImportAccess;
import org.accordgraph.support.startup.Commands;
import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The command {@code mcp}: serves one agent over standard input and output, and ends with
 * it. The agent may import if the command is started with an import key.
 */
@Component
public class McpCommand implements ApplicationRunner {

	/** The first argument. */
	public static final String NAME = "mcp";

	private static volatile @Nullable PrintStream output;

	private final AgentServer agents;

	private final ImportAccess access;

	McpCommand(AgentServer agents, ImportAccess access) {
		this.agents = agents;
		this.access = access;
	}

	/** Whether arguments name this command. */
	public static boolean isIn(List<String> arguments) {
		return Commands.isNamed(arguments, NAME);
	}

	/**
	 * Keeps standard output for the protocol: the log and whatever else anybody prints
	 * goes to standard error from now on.
	 */
	public static void keepOutput() {
		output = System.out;
		System.setOut(System.err);
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		List<String> words = arguments.getNonOptionArgs();
		if (words.isEmpty() || !words.get(0).equals(NAME)) {
			return;
		}
		if (words.size() > 1) {
			throw new StartupFailure("Usage: mcp.");
		}
		PrintStream out = output;
		if (out == null) {
			throw new IllegalStateException("Standard output was not kept for the protocol");
		}
		StdioTransport transport = new StdioTransport(this.access.isEnabled());
		this.agents.on(transport);
		transport.serve(new BufferedInputStream(System.in), out);
	}

}
