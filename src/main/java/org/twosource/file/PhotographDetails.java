package org.twosource.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.drew.imaging.heif.HeifMetadataReader;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.png.PngHeader;
import com.drew.imaging.png.PngProcessingException;
import com.drew.imaging.riff.RiffProcessingException;
import com.drew.imaging.riff.RiffReader;
import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import com.drew.metadata.webp.WebpDirectory;
import com.drew.metadata.webp.WebpRiffHandler;
import org.jspecify.annotations.Nullable;

/**
 * What photographs say about themselves. Of all they carry only EXIF is read and what
 * tells the dimensions: colour profiles and texts can be made to unfold without end.
 */
final class PhotographDetails {

	/** Where a photograph says something about itself it does so near its beginning. */
	private static final long READ = 16 * 1024 * 1024;

	private static final int TIFF = 4 * 1024 * 1024;

	private static final Set<PngChunkType> CHUNKS = Set.of(PngChunkType.IHDR, PngChunkType.eXIf);

	private PhotographDetails() {
	}

	/** Whether files of that type are read. */
	static boolean reads(String mediaType) {
		return switch (mediaType) {
			case "image/jpeg", "image/png", "image/webp", "image/tiff", "image/heic", "image/heif" -> true;
			default -> false;
		};
	}

	static Gathered read(InputStream content, String mediaType) throws Exception {
		Gathered gathered = new Gathered();
		InputStream bounded = new LimitedStream(content, READ);
		Metadata metadata = switch (mediaType) {
			case "image/jpeg" -> jpeg(bounded);
			case "image/png" -> png(bounded, gathered);
			case "image/webp" -> webp(bounded, gathered);
			case "image/tiff" -> TiffMetadataReader.readMetadata(new BudgetedBytes(bounded.readNBytes(TIFF)));
			default -> HeifMetadataReader.readMetadata(bounded);
		};
		JpegDirectory frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
		if (frame != null) {
			dimensions(gathered, frame.getInteger(JpegDirectory.TAG_IMAGE_WIDTH),
					frame.getInteger(JpegDirectory.TAG_IMAGE_HEIGHT));
		}
		Exif.add(metadata, gathered);
		return gathered;
	}

	/** How the picture is to be turned, by EXIF: 1, as it is, to 8. */
	static int orientation(InputStream jpeg) {
		try {
			return Exif.orientation(jpeg(new LimitedStream(jpeg, READ)));
		}
		catch (IOException | JpegProcessingException ex) {
			return 1;
		}
	}

	static void dimensions(Gathered gathered, @Nullable Integer width, @Nullable Integer height) {
		if (width != null && height != null) {
			gathered.add(FileDetail.Kind.DIMENSIONS, width + " × " + height);
		}
	}

	private static Metadata jpeg(InputStream content) throws IOException, JpegProcessingException {
		return JpegMetadataReader.readMetadata(content, List.of(new JpegReader(), new ExifSegments()));
	}

	private static Metadata png(InputStream content, Gathered gathered) throws IOException, PngProcessingException {
		Metadata metadata = new Metadata();
		for (PngChunk chunk : new PngChunkReader().extract(new StreamReader(content), CHUNKS)) {
			if (chunk.getType().equals(PngChunkType.IHDR)) {
				PngHeader header = new PngHeader(chunk.getBytes());
				dimensions(gathered, header.getImageWidth(), header.getImageHeight());
			}
			else {
				new ExifReader().extract(new BudgetedBytes(chunk.getBytes()), metadata);
			}
		}
		return metadata;
	}

	private static Metadata webp(InputStream content, Gathered gathered) throws IOException, RiffProcessingException {
		Metadata metadata = new Metadata();
		StreamReader reader = new StreamReader(content);
		reader.setMotorolaByteOrder(false);
		new RiffReader().processRiff(reader, new WebpParts(metadata));
		WebpDirectory frame = metadata.getFirstDirectoryOfType(WebpDirectory.class);
		if (frame != null) {
			dimensions(gathered, frame.getInteger(WebpDirectory.TAG_IMAGE_WIDTH),
					frame.getInteger(WebpDirectory.TAG_IMAGE_HEIGHT));
		}
		return metadata;
	}

	/** Reads the first segment that holds EXIF. */
	private static final class ExifSegments implements JpegSegmentMetadataReader {

		@Override
		public Iterable<JpegSegmentType> getSegmentTypes() {
			return EnumSet.of(JpegSegmentType.APP1);
		}

		@Override
		public void readJpegSegments(Iterable<byte[]> segments, Metadata metadata, JpegSegmentType type) {
			for (byte[] segment : segments) {
				if (ExifReader.startsWithJpegExifPreamble(segment)) {
					new ExifReader().extract(new BudgetedBytes(segment), metadata,
							ExifReader.JPEG_SEGMENT_PREAMBLE.length());
					return;
				}
			}
		}

	}

	/** Reads EXIF and the dimensions, and nothing else. */
	private static final class WebpParts extends WebpRiffHandler {

		private final Metadata metadata;

		WebpParts(Metadata metadata) {
			super(metadata);
			this.metadata = metadata;
		}

		@Override
		public boolean shouldAcceptChunk(String fourCc) {
			return fourCc.equals("EXIF") || fourCc.startsWith("VP8");
		}

		@Override
		public void processChunk(String fourCc, byte[] payload) {
			if (!fourCc.equals("EXIF")) {
				super.processChunk(fourCc, payload);
			}
			else {
				new ExifReader().extract(new BudgetedBytes(payload), this.metadata,
						ExifReader.startsWithJpegExifPreamble(payload) ? ExifReader.JPEG_SEGMENT_PREAMBLE.length() : 0);
			}
		}

	}

}
