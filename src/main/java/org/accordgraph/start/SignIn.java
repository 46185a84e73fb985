package org.accordgraph.start;

import org.jspecify.annotations.Nullable;

/**
 * How a person signs in to the database of this start.
 *
 * @param user the user name
 * @param password the password, or where it comes from
 * @param secret the password where it may be told, as a link that signs in does;
 * {@code null} if a person has set it
 */
public record SignIn(String user, String password, @Nullable String secret) {

	@Override
	public String toString() {
		return "SignIn[user=" + this.user + "]";
	}

}
