package org.accordgraph.server.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/** An OpenID provider with a single user. */
final class Provider implements AutoCloseable {

	static final String CLIENT = "accord-graph";

	private final HttpServer server;

	private final RSAKey key;

	private String nonce = "";

	Provider() throws IOException, JOSEException {
		this.key = new RSAKeyGenerator(2048).keyID("one").generate();
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		answer("/.well-known/openid-configuration", """
				{"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
				 "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
				 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer()));
		answer("/keys", new JWKSet(this.key.toPublicJWK()).toString());
		this.server.createContext("/token", (exchange) -> {
			byte[] body = """
					{"access_token": "none", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}"""
				.formatted(token(issuer(), this.key))
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		this.server.start();
	}

	private void answer(String path, String json) {
		this.server.createContext(path, (exchange) -> {
			byte[] body = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	String issuer() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	void signsInWith(String nonce) {
		this.nonce = nonce;
	}

	String token() {
		return token(issuer(), this.key);
	}

	String tokenOfAnotherKey() throws JOSEException {
		return token(issuer(), new RSAKeyGenerator(2048).keyID("one").generate());
	}

	String tokenOfAnotherIssuer() {
		return token("http://localhost:1", this.key);
	}

	private String token(String issuer, RSAKey key) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
					new JWTClaimsSet.Builder().issuer(issuer)
						.subject("reader")
						.audience(CLIENT)
						.claim("nonce", this.nonce)
						.issueTime(new Date())
						.expirationTime(Date.from(Instant.now().plusSeconds(60)))
						.build());
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
