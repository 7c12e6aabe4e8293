package org.twosource.desk;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code to be drawn: black on white, whatever the colours of the page, with the quiet
 * margin that readers want (ISO/IEC 18004).
 *
 * @param size the width and height of everything
 * @param path the black squares, as an SVG path
 */
record QrPicture(int size, String path) {

	private static final int MARGIN = 4;

	static QrPicture of(String text) {
		QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
				}
			}
		}
		return new QrPicture(code.size + 2 * MARGIN, path.toString());
	}

}
