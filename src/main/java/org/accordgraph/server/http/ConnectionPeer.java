package org.accordgraph.server.http;

import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;

/**
 * The peer address of the connection. Tomcat's {@code RemoteIpValve} replaces it in the
 * request by the client address that a proxy reports.
 */
public final class ConnectionPeer {

	private static final String ATTRIBUTE = ConnectionPeer.class.getName();

	private ConnectionPeer() {
	}

	static void keep(Request request) {
		request.setAttribute(ATTRIBUTE, request.getPeerAddr());
	}

	/** The peer address of a request, regardless of forwarding headers. */
	public static String of(ServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof String peer) ? peer : request.getRemoteAddr();
	}

}
