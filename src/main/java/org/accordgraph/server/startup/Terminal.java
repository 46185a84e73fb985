package org.accordgraph.server.startup;

import java.io.Console;

/** Detects whether output goes to a terminal, or to a log that others may read, too. */
final class Terminal {

	private Terminal() {
	}

	static boolean isThere() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		try {
			// Since Java 22, there is a console even without a terminal.
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		}
		catch (NoSuchMethodException ex) {
			return true;
		}
		catch (ReflectiveOperationException ex) {
			return false;
		}
	}

}
