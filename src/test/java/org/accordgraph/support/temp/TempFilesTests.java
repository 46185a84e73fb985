package org.accordgraph.support.temp;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TempFilesTests {

	@TempDir
	Path all;

	@Test
	void takesAwayWhatTheDeadHaveLeft() throws Exception {
		Path left = folder("accord-graph-1");
		Files.writeString(left.resolve("a.package"), "somebody's agreements");
		Path others = folder("another-program");
		Path used = folder("accord-graph-2");
		try (FileChannel lock = FileChannel.open(used.resolve("in-use"), StandardOpenOption.WRITE)) {
			lock.lock();
			TempFiles.clear(this.all);
			assertThat(left).doesNotExist();
			assertThat(used).exists();
			assertThat(others).exists();
		}
	}

	@Test
	void makesEachFileAnew() throws Exception {
		Path one = TempFiles.file(".package");
		Path other = TempFiles.file(".package");
		assertThat(one).isEmptyFile().isNotEqualTo(other).hasParentRaw(other.getParent());
	}

	private Path folder(String name) throws Exception {
		Path folder = Files.createDirectory(this.all.resolve(name));
		Files.createFile(folder.resolve("in-use"));
		return folder;
	}

}
