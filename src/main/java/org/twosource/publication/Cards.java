package org.twosource.publication;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.springframework.stereotype.Component;

/**
 * Draws the picture that other sites show beside a link to a finding: the verdict in
 * words and colour, and the statement as far as it fits.
 */
@Component
class Cards {

	private static final int WIDTH = 1200;

	private static final int HEIGHT = 630;

	private static final int EDGE = 72;

	private static final int INNER = WIDTH - 2 * EDGE;

	private static final int FOOT = 556;

	private static final Color INK = new Color(0x14507a);

	private static final Color TEXT = new Color(0x1b2630);

	private static final Color FAINT = new Color(0x52606d);

	private static final BasicStroke DASHED = new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
			new float[] { 14, 9 }, 0);

	private final Newsroom newsroom;

	private final Wording wording;

	Cards(Newsroom newsroom, Wording wording) {
		this.newsroom = newsroom;
		this.wording = wording;
	}

	/** The card of that version, a PNG of 1200 by 630. */
	byte[] of(Finding finding) {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D on = image.createGraphics();
		on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		draw(finding, on);
		on.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return png.toByteArray();
	}

	private void draw(Finding finding, Graphics2D on) {
		Standing standing = Standing.of(finding, this.wording);
		on.setColor(Color.WHITE);
		on.fillRect(0, 0, WIDTH, HEIGHT);
		on.setColor(standing.ink());
		on.fillRect(0, 0, WIDTH, 16);
		on.setColor(INK);
		fitted(this.newsroom.name(), Lettering.BOLD, INNER, 44, 32).ifPresent((name) -> name.draw(on, EDGE, 44, INNER));
		float below = verdict(standing, on) + 26;
		on.setColor(TEXT);
		fitted(finding.content().statement(), Lettering.BOLD, INNER, FOOT - 10 - below, 56, 50, 45, 40, 36, 32)
			.ifPresent((statement) -> statement.draw(on, EDGE, below, INNER));
		on.setColor(FAINT);
		on.fillRect(EDGE, FOOT, INNER, 2);
		String foot = finding.number() + "  ·  " + finding.publishedAt().atZone(ZoneOffset.UTC).toLocalDate() + "  ·  "
				+ this.newsroom.url().replaceFirst("https?://", "");
		fitted(foot, Lettering.REGULAR, INNER, 36, 26).ifPresent((text) -> text.draw(on, EDGE, FOOT + 14, INNER));
	}

	private float verdict(Standing standing, Graphics2D on) {
		FittedText words = fitted(standing.words(), Lettering.BOLD, INNER - 60, 64, 50, 44, 38, 32).orElseThrow();
		float top = 108;
		float height = words.leading() * words.lines().size() + 24;
		RoundRectangle2D box = new RoundRectangle2D.Float(EDGE, top, words.width() + 60, height, 16, 16);
		on.setColor(standing.paper());
		on.fill(box);
		on.setColor(standing.ink());
		on.setStroke(standing.stands() ? new BasicStroke(4) : DASHED);
		on.draw(box);
		words.draw(on, EDGE + 30, top + 12, words.width());
		float below = top + height;
		Optional<FittedText> before = (standing.before() != null)
				? fitted(standing.before(), Lettering.REGULAR, INNER, 40, 30) : Optional.empty();
		on.setColor(FAINT);
		return before.map((text) -> text.draw(on, EDGE, top + height + 12, INNER)).orElse(below);
	}

	private static Optional<FittedText> fitted(String text, Lettering letters, float width, float height,
			float... sizes) {
		return FittedText.of(text, letters, width, height, sizes);
	}

}
