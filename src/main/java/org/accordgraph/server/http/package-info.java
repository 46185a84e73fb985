/**
 * HTTP for all endpoints: headers, conditional requests, cross-origin requests, JSON, and
 * the error responses of Tomcat.
 */
@NamedInterface("http")
@NullMarked
package org.accordgraph.server.http;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
