package org.accordgraph.support.startup;

import java.util.List;

/** Reads the command that the arguments of a start name. */
public final class Commands {

	private Commands() {
	}

	/**
	 * Whether arguments name a command: it is the first one that is no setting.
	 * @param arguments the arguments, settings being {@code --name=value}
	 * @param name the name of the command
	 */
	public static boolean isNamed(List<String> arguments, String name) {
		return arguments.stream().filter((word) -> !word.startsWith("--")).findFirst().filter(name::equals).isPresent();
	}

}
