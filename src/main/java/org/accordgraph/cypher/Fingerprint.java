package org.accordgraph.cypher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes fingerprints of texts. */
public final class Fingerprint {

	private Fingerprint() {
	}

	/**
	 * Returns the SHA-256 of a text in UTF-8.
	 * @param text any text
	 * @return 64 hexadecimal digits
	 */
	public static String of(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
