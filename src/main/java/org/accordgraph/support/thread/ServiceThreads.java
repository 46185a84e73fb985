package org.accordgraph.thread;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes daemon threads with the class loader of this application as their context class
 * loader, whichever thread asks for them. A thread inherits that loader otherwise, and
 * one that was born of a timer or of the common pool does not see what is inside an
 * executable jar.
 */
public final class ServiceThreads implements ThreadFactory {

	private final String prefix;

	private final AtomicInteger made = new AtomicInteger();

	private ServiceThreads(String prefix) {
		this.prefix = prefix;
	}

	/**
	 * A factory for a pool.
	 * @param prefix how the names of its threads begin; a number follows
	 */
	public static ServiceThreads called(String prefix) {
		return new ServiceThreads(prefix);
	}

	/**
	 * Makes a single thread.
	 * @param name its name
	 * @param work what it does, once it is started
	 */
	public static Thread one(String name, Runnable work) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		thread.setContextClassLoader(ServiceThreads.class.getClassLoader());
		return thread;
	}

	@Override
	public Thread newThread(Runnable work) {
		return one(this.prefix + this.made.incrementAndGet(), work);
	}

}
