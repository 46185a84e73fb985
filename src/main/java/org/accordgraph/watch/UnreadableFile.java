package org.accordgraph.watch;

import java.io.IOException;
import java.nio.file.Path;

import tools.jackson.core.JacksonException;

/** A file is there, and is not what this service writes: somebody has to look at it. */
final class UnreadableFile extends IOException {

	UnreadableFile(Path file, String why) {
		super("%s is no file of this service any more (%s)".formatted(file, why));
	}

	UnreadableFile(Path file, JacksonException cause) {
		this(file, cause.getOriginalMessage());
		initCause(cause);
	}

}
