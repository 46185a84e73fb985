package org.accordgraph.support.request;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Disregards {@code Accept} if a request has the parameter {@code format}, and otherwise
 * leaves out of it what it excludes by the weight 0, which Spring would take for the
 * least preferred.
 */
class FormatBeforeAccept implements ContentNegotiationStrategy {

	private static final Pattern NAMED = Pattern.compile("(^|&)" + AskedFormat.PARAMETER + "(=|&|$)");

	/**
	 * A type that nothing has. With an empty list, or an exception, Spring would not
	 * write the problem either.
	 */
	private static final List<MediaType> NOTHING = List.of(new MediaType("none", "none"));

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest web) throws HttpMediaTypeNotAcceptableException {
		HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
		if (isNamed(request)) {
			return MEDIA_TYPE_ALL_LIST;
		}
		List<MediaType> accepted = AcceptedTypes.of(request);
		return accepted.isEmpty() ? NOTHING : accepted;
	}

	/**
	 * Whether a request names its format. Only the query string is looked at: reading
	 * parameters may consume the body, and fails if they are malformed, even while the
	 * problem is written that says so.
	 */
	static boolean isNamed(HttpServletRequest request) {
		String query = request.getQueryString();
		return query != null && NAMED.matcher(query).find();
	}

}
