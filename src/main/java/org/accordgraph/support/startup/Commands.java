package org.accordgraph.support.startup;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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
		return words(arguments).findFirst().filter(name::equals).isPresent();
	}

	/**
	 * The word that follows the command.
	 * @param arguments the arguments, settings being {@code --name=value}
	 * @return the word, or {@code null} if there is none
	 */
	public static @Nullable String argument(List<String> arguments) {
		return words(arguments).skip(1).findFirst().orElse(null);
	}

	private static Stream<String> words(List<String> arguments) {
		return arguments.stream().filter((word) -> !word.startsWith("--"));
	}

}
