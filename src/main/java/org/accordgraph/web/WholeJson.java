package org.accordgraph.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/**
 * Writes an answer when all of it is there: its length goes before it, it is sent at
 * once, and one that cannot be written is told as a failure, not broken off.
 */
class WholeJson extends JacksonJsonHttpMessageConverter {

	/** More than most answers have. */
	private static final int BYTES = 8192;

	WholeJson(JsonMapper mapper) {
		super(mapper);
	}

	@Override
	protected void writeInternal(Object answer, ResolvableType type, HttpOutputMessage message,
			Map<String, Object> hints) throws IOException {
		ByteArrayOutputStream whole = new ByteArrayOutputStream(BYTES);
		super.writeInternal(answer, type, new HttpOutputMessage() {

			@Override
			public OutputStream getBody() {
				return whole;
			}

			@Override
			public HttpHeaders getHeaders() {
				return message.getHeaders();
			}

		}, hints);
		message.getHeaders().setContentLength(whole.size());
		whole.writeTo(message.getBody());
	}

}
