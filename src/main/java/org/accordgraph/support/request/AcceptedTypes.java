package org.accordgraph.support.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/**
 * The media types of an {@code Accept} header by their weights, without those that it
 * excludes by the weight 0.
 */
public final class AcceptedTypes {

	private AcceptedTypes() {
	}

	/**
	 * Reads the header of a request.
	 * @param request the request; without the header, it accepts anything
	 * @return the types; empty if all are excluded
	 * @throws HttpMediaTypeNotAcceptableException if the header is malformed
	 */
	public static List<MediaType> of(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
		try {
			List<MediaType> named = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
			return named.isEmpty() ? List.of(MediaType.ALL) : inOrder(named);
		}
		catch (InvalidMediaTypeException ex) {
			throw new HttpMediaTypeNotAcceptableException("The header Accept is malformed: " + ex.getMessage());
		}
	}

	/**
	 * Sorts the types of a header.
	 * @param types the types
	 * @return those that are not excluded, the preferred ones first
	 * @throws HttpMediaTypeNotAcceptableException if there are too many to be sorted
	 */
	public static List<MediaType> inOrder(Collection<MediaType> types) throws HttpMediaTypeNotAcceptableException {
		List<MediaType> accepted = new ArrayList<>(types);
		accepted.removeIf((type) -> type.getQualityValue() == 0);
		try {
			MimeTypeUtils.sortBySpecificity(accepted);
		}
		catch (InvalidMimeTypeException ex) {
			throw new HttpMediaTypeNotAcceptableException("The header Accept is malformed: " + ex.getMessage());
		}
		return accepted;
	}

}
