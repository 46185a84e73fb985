package org.accordgraph.database.embedded;

import java.nio.file.Path;
import java.util.Optional;

import org.springframework.util.unit.DataSize;

/**
 * Checks whether the disk of the embedded database has enough space to write to it. A
 * database that runs out of space in the middle of a commit answers nothing any more.
 *
 * @param directory the folder of the store
 * @param needed the free space that is needed
 */
public record DiskSpace(Path directory, DataSize needed) {

	/** A message with the remedy, if there is not enough space. */
	public Optional<String> lack() {
		DataSize free = DataSize.ofBytes(this.directory.toFile().getUsableSpace());
		if (free.compareTo(this.needed) >= 0) {
			return Optional.empty();
		}
		return Optional.of("Only %d MB are free for the graph store %s, but %d MB are needed: free some disk space,"
			.formatted(free.toMegabytes(), this.directory, this.needed.toMegabytes())
				+ " set accord.embedded.directory (ACCORD_EMBEDDED_DIRECTORY) to another folder, or set accord.embedded.min-free to less.");
	}

}
