package org.accordgraph.watch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs messages as Standard Webhooks describes it: HMAC-SHA256 of the id, the time and
 * the body, with full stops between them, in Base64 behind {@code v1,}.
 */
final class Signature {

	private static final String ALGORITHM = "HmacSHA256";

	/** Before a secret in Base64; any other is taken as it is written. */
	private static final String PREFIX = "whsec_";

	private final byte[] key;

	Signature(String secret) {
		this.key = key(secret);
	}

	/** The bytes of a secret; none if it is no Base64 although it says so. */
	static byte[] key(String secret) {
		if (!secret.startsWith(PREFIX)) {
			return secret.getBytes(StandardCharsets.UTF_8);
		}
		try {
			return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

	/**
	 * Signs a message.
	 * @param id its id
	 * @param seconds the time of the attempt, in seconds since 1970
	 * @param body its body
	 */
	String of(String id, long seconds, String body) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(this.key, ALGORITHM));
			return "v1," + Base64.getEncoder()
				.encodeToString(mac.doFinal((id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
