package org.accordgraph.benchmark.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * A part of the mapping. The service looks for entities and repositories in all packages
 * below its own, this one too where the tests are in the class path, and two entities of
 * one label are one too many: without the property its scans pass by.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(Mapped.PROPERTY)
@interface Mapped {

	String PROPERTY = "accord.benchmark.mapping";

}
