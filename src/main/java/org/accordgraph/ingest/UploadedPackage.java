package org.accordgraph.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.accordgraph.scratch.Scratch;

/**
 * A package that was sent, on disk.
 *
 * @param file where it is
 * @param bytes how large it is
 * @param sha256 its SHA-256, 64 hexadecimal digits
 */
record Spooled(Path file, long bytes, String sha256) {

	/**
	 * Keeps what is sent.
	 * @param in gives it
	 * @param most how many bytes it may have
	 * @throws IOException if it cannot be read or kept
	 */
	static Spooled of(InputStream in, long most) throws IOException {
		Path file = Scratch.file(".package");
		file.toFile().deleteOnExit();
		try (OutputStream out = Files.newOutputStream(file)) {
			DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
			byte[] buffer = new byte[1 << 16];
			long bytes = 0;
			for (int read = digested.read(buffer); read >= 0; read = digested.read(buffer)) {
				bytes += read;
				if (bytes > most) {
					throw ImportProblem.tooLarge(most);
				}
				out.write(buffer, 0, read);
			}
			if (bytes == 0) {
				throw ImportProblem.empty();
			}
			return new Spooled(file, bytes, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
