package org.accordgraph.support.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/**
 * The format of a download: the one that the parameter {@code format} names, whatever the
 * {@code Accept} header says, or else the one that {@code Accept} prefers. Generated
 * clients send an {@code Accept} of their own.
 */
public final class AskedFormat {

	/** The name of the parameter. */
	public static final String PARAMETER = "format";

	private AskedFormat() {
	}

	/**
	 * Selects a format.
	 * @param types the names of the formats with their media types; the first is for who
	 * accepts anything
	 * @throws HttpMediaTypeNotAcceptableException if {@code Accept} decides, and names
	 * none of them
	 */
	public static String of(RequestValues given, HttpServletRequest request, Map<String, String> types)
			throws HttpMediaTypeNotAcceptableException {
		String named = given.value(PARAMETER).map(Object::toString).orElse("");
		if (!named.isEmpty()) {
			return named;
		}
		return accepted(request, types);
	}

	/**
	 * Checks that a request accepts the only type that there is.
	 * @throws HttpMediaTypeNotAcceptableException if {@code Accept} does not name it
	 */
	public static void require(HttpServletRequest request, String type) throws HttpMediaTypeNotAcceptableException {
		accepted(request, Map.of(type, type));
	}

	private static String accepted(HttpServletRequest request, Map<String, String> types)
			throws HttpMediaTypeNotAcceptableException {
		for (MediaType accepted : accepted(request, types.values())) {
			for (Map.Entry<String, String> each : types.entrySet()) {
				if (accepted.isCompatibleWith(MediaType.parseMediaType(each.getValue()))) {
					return each.getKey();
				}
			}
		}
		throw notAcceptable(types.values());
	}

	/** Writes the headers of a file that browsers save under a name. */
	public static void head(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
	}

	private static List<MediaType> accepted(HttpServletRequest request, Collection<String> types)
			throws HttpMediaTypeNotAcceptableException {
		try {
			return AcceptedTypes.of(request);
		}
		catch (HttpMediaTypeNotAcceptableException ex) {
			throw notAcceptable(types);
		}
	}

	private static HttpMediaTypeNotAcceptableException notAcceptable(Collection<String> types) {
		return new HttpMediaTypeNotAcceptableException(types.stream().map(MediaType::parseMediaType).toList());
	}

}
