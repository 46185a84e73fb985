package org.accordgraph.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/**
 * A client that reads in the thread that asks, on connections that are kept. The JDK's
 * newer client hands each answer from thread to thread, which on two cores takes from the
 * one who is measured.
 */
final class Http {

	private static final int LAST_SUCCESS = 299;

	static {
		// As many as ask at once, and one more.
		System.setProperty("http.maxConnections", "16");
	}

	private Http() {
	}

	static Answer get(URI address, Map<String, String> headers) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
		headers.forEach(connection::setRequestProperty);
		return answer(connection);
	}

	static Answer post(URI address, byte[] json) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
		connection.setDoOutput(true);
		connection.setRequestProperty("Content-Type", "application/json");
		connection.setFixedLengthStreamingMode(json.length);
		try (OutputStream body = connection.getOutputStream()) {
			body.write(json);
		}
		return answer(connection);
	}

	/** A connection is used again when its answer was read to the end. */
	private static Answer answer(HttpURLConnection connection) throws IOException {
		int status = connection.getResponseCode();
		try (InputStream body = (status < HttpURLConnection.HTTP_BAD_REQUEST) ? connection.getInputStream()
				: connection.getErrorStream()) {
			byte[] bytes = (body != null) ? body.readAllBytes() : new byte[0];
			if (status != HttpURLConnection.HTTP_NOT_MODIFIED
					&& (status < HttpURLConnection.HTTP_OK || status > LAST_SUCCESS)) {
				throw new NotAnswered(connection.getURL().toString(), status, bytes);
			}
			return new Answer(status, connection.getHeaderField("ETag"), bytes);
		}
	}

	/**
	 * What was answered.
	 *
	 * @param status 2xx or 304
	 * @param tag its ETag
	 * @param body its bytes
	 */
	record Answer(int status, String tag, byte[] body) {

	}

}
