package org.accordgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.accordgraph.support.temp.TempFiles;

/**
 * An uploaded package in a temporary file.
 *
 * @param file the temporary file
 * @param bytes its size
 * @param sha256 its SHA-256, 64 hexadecimal digits
 */
record UploadedPackage(Path file, long bytes, String sha256) {

	/**
	 * Writes an upload to a temporary file.
	 * @param in the body of the request
	 * @param maxBytes the maximum size
	 * @throws IOException if it cannot be read or written
	 */
	static UploadedPackage of(InputStream in, long maxBytes) throws IOException {
		Path file = TempFiles.file(".package");
		file.toFile().deleteOnExit();
		try (OutputStream out = Files.newOutputStream(file)) {
			DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
			byte[] buffer = new byte[1 << 16];
			long bytes = 0;
			for (int read = digested.read(buffer); read >= 0; read = digested.read(buffer)) {
				bytes += read;
				if (bytes > maxBytes) {
					throw ImportProblem.tooLarge(maxBytes);
				}
				out.write(buffer, 0, read);
			}
			if (bytes == 0) {
				throw ImportProblem.empty();
			}
			return new UploadedPackage(file, bytes, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
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
