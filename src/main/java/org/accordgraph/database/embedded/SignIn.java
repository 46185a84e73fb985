package org.accordgraph.database.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The credentials with which a person signs in to the embedded database.
 *
 * @param user the user name
 * @param where where to find the password, in words
 * @param secret the password, to be shown to people who may see it; {@code null} if a
 * person has set it
 */
public record SignIn(String user, String where, @Nullable String secret) {

	@Override
	public String toString() {
		return "SignIn[user=" + this.user + "]";
	}

}
