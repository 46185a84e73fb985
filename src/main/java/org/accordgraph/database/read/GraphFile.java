package org.accordgraph.database.read;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.accordgraph.support.temp.DiskFull;
import org.accordgraph.support.temp.TempFiles;
import org.neo4j.driver.TransactionContext;

/**
 * Writes the whole graph to a temporary file, as one transaction reads it. Rows go from
 * the database to the file one by one, but where a query sorts them, the database holds
 * those of that query in its memory first. A failure leaves no half of a file.
 */
public final class GraphFile {

	/** A large graph takes longer than a question may. */
	private static final Duration LONGEST = Duration.ofMinutes(10);

	private GraphFile() {
	}

	/** What the file contains. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes the content; it may be repeated.
		 * @param tx the transaction to read from
		 * @param out the file
		 * @throws IOException if the disk fails
		 */
		void write(TransactionContext tx, OutputStream out) throws IOException;

	}

	/**
	 * Writes a file.
	 * @param reading reads the graph
	 * @param ending the end of its name
	 * @param content its content
	 * @return the file, which the caller deletes
	 * @throws GraphFileProblem if the disk is full
	 * @throws IOException if it fails otherwise
	 */
	public static Path write(GraphReader reading, String ending, Content content) throws IOException {
		try {
			Path file = TempFiles.file(ending);
			try {
				return reading.read(LONGEST, (tx) -> write(tx, file, content));
			}
			catch (RuntimeException ex) {
				delete(file, ex);
				throw ex;
			}
		}
		catch (IOException | RuntimeException ex) {
			if (DiskFull.isCauseOf(ex)) {
				throw GraphFileProblem.noTemporarySpace();
			}
			if (ex instanceof UncheckedIOException unchecked) {
				throw unchecked.getCause();
			}
			throw ex;
		}
	}

	/**
	 * The read may be repeated, so the file begins anew; one that was abandoned must not
	 * create it again.
	 */
	private static Path write(TransactionContext tx, Path file, Content content) {
		try (OutputStream out = new BufferedOutputStream(
				Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING))) {
			content.write(tx, out);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file that stays behind must not hide the failure that made it useless. */
	private static void delete(Path file, RuntimeException reason) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			reason.addSuppressed(ex);
		}
	}

}
