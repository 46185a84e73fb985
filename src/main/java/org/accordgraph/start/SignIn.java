package org.accordgraph.start;

/**
 * How a person signs in to the database of this start.
 *
 * @param user the user name
 * @param password the password, or where it comes from
 */
public record SignIn(String user, String password) {

}
