package org.accordgraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.accordgraph.cypher.AllowedCypher;
import org.accordgraph.cypher.CypherFile;
import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads questions from a folder of the operator, {@code <subject>/<question>.cypher}, in
 * addition to the built-in ones.
 */
@Component
class OwnQuestions {

	private final @Nullable Path directory;

	OwnQuestions(@Value("${accord.questions.directory:#{null}}") @Nullable Path directory) {
		this.directory = directory;
	}

	/**
	 * Reads the folder.
	 * @param leftOut is told of each file that cannot be read or is not allowed
	 * @return the other files, with names like those of built-in ones; empty if no folder
	 * is set
	 * @throws StartupFailure if the folder cannot be read
	 */
	List<CypherFile> files(Consumer<StartupFailure> leftOut) {
		Path folder = this.directory;
		if (folder == null) {
			return List.of();
		}
		try (Stream<Path> paths = Files.walk(folder, 2)) {
			return paths.filter((path) -> path.toString().endsWith(".cypher"))
				.sorted()
				.flatMap((path) -> file(folder, path, leftOut).stream())
				.toList();
		}
		catch (IOException ex) {
			throw new StartupFailure("The folder " + folder + " cannot be read (" + ex
					+ "): set accord.questions.directory (ACCORD_QUESTIONS_DIRECTORY) to a folder that contains <subject>/<question>.cypher.",
					ex);
		}
	}

	private static Optional<CypherFile> file(Path folder, Path path, Consumer<StartupFailure> leftOut) {
		try {
			return Optional.of(file(folder, path));
		}
		catch (StartupFailure ex) {
			leftOut.accept(ex);
			return Optional.empty();
		}
	}

	private static CypherFile file(Path folder, Path path) {
		try {
			String name = folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
			return AllowedCypher
				.require(new CypherFile("questions/" + name, Files.readString(path).replace("\r\n", "\n")));
		}
		catch (IOException ex) {
			throw new StartupFailure("The question file " + path + " cannot be read as UTF-8 (" + ex + ").", ex);
		}
	}

}
