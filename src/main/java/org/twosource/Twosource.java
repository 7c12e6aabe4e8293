package org.twosource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Twosource, the desk for verifying the claims in a source document. */
@SpringBootApplication
public class Twosource {

	public static void main(String[] args) {
		SpringApplication.run(Twosource.class, args);
	}

}
