package org.accordgraph.embedded;

import java.nio.file.Path;
import java.util.Optional;

import org.springframework.util.unit.DataSize;

/**
 * Whether there is enough room on the disk of the embedded database to write to it. A
 * database that runs out of room in the middle of a commit answers nothing any more.
 *
 * @param directory the folder of the store
 * @param needed how much has to be free
 */
public record Room(Path directory, DataSize needed) {

	/** What is wrong, unless there is enough. */
	public Optional<String> lack() {
		DataSize free = DataSize.ofBytes(this.directory.toFile().getUsableSpace());
		if (free.compareTo(this.needed) >= 0) {
			return Optional.empty();
		}
		return Optional.of("There are %d MB free where the graph store %s is, and %d are needed: make room,"
			.formatted(free.toMegabytes(), this.directory, this.needed.toMegabytes())
				+ " set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder, or accord.embedded.min-free to less.");
	}

}
