package org.accordgraph.server.neo4jbrowser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.accordgraph.database.embedded.SignIn;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Exchanges codes for the credentials of the embedded database. A code has 128 random
 * bits and is valid once and for ten minutes, so that no link contains the password,
 * neither in the log nor in the browser history. Five wrong codes invalidate all others.
 */
@Component
public class SignInCodes {

	static final Duration LIFE = Duration.ofMinutes(10);

	private static final int MAX_WRONG = 5;

	private static final int BYTES = 16;

	private final SecureRandom random = new SecureRandom();

	private final Optional<SignIn> signIn;

	private final Clock clock;

	private final List<Code> codes = new ArrayList<>();

	private int wrong;

	@Autowired
	SignInCodes(ObjectProvider<SignIn> signIn) {
		this(signIn.getIfAvailable(), Clock.systemUTC());
	}

	SignInCodes(@Nullable SignIn signIn, Clock clock) {
		this.signIn = Optional.ofNullable(signIn).filter((person) -> person.secret() != null);
		this.clock = clock;
	}

	/**
	 * Issues a code.
	 * @return the code; none if a person set the password, and so knows it, or if the
	 * database is another process
	 */
	public synchronized Optional<String> issue() {
		if (this.signIn.isEmpty()) {
			return Optional.empty();
		}
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		String code = HexFormat.of().formatHex(bytes);
		this.codes.add(new Code(bytes(code), this.clock.instant().plus(LIFE)));
		return Optional.of(code);
	}

	/** The credentials, if the code is valid; it is then used up. */
	synchronized Optional<SignIn> redeem(String code) {
		this.codes.removeIf((each) -> each.until.isBefore(this.clock.instant()));
		for (Iterator<Code> each = this.codes.iterator(); each.hasNext();) {
			// Takes as long for a wrong code as for a valid one.
			if (MessageDigest.isEqual(each.next().value, bytes(code))) {
				each.remove();
				return this.signIn;
			}
		}
		this.wrong++;
		if (this.wrong >= MAX_WRONG) {
			this.codes.clear();
		}
		return Optional.empty();
	}

	private static byte[] bytes(String code) {
		return code.getBytes(StandardCharsets.UTF_8);
	}

	private record Code(byte[] value, Instant until) {

	}

}
