package nl.weerzien.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.bench.Beside.Answer;

/// OCRmyPDF, where it is installed, with the same models: it turns and straightens a page before Tesseract reads it.
///
/// @param data a folder with the models and Tesseract's own settings
record OcrMyPdf(Path data) {
    private static final Path SETTINGS = Path.of("/usr/share/tesseract-ocr/5/tessdata");

    /// Empty when it is not installed.
    static Optional<OcrMyPdf> find(Path models, Path folder) throws IOException {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(one -> Files.isExecutable(Path.of(one, "ocrmypdf")));
        if (!there || !Files.exists(SETTINGS)) return Optional.empty();
        Files.createDirectories(folder);
        for (var from : List.of(SETTINGS, models)) {
            try (Stream<Path> all = Files.list(from)) {
                for (var one : all.toList()) {
                    var link = folder.resolve(one.getFileName());
                    Files.deleteIfExists(link);
                    Files.createSymbolicLink(link, one.toAbsolutePath());
                }
            }
        }
        return Optional.of(new OcrMyPdf(folder));
    }

    Answer read(String languages, Path file) throws IOException, InterruptedException {
        var text = Files.createTempFile("bench", ".txt");
        var pdf = Files.createTempFile("bench", ".pdf");
        double before = Burden.ofEndedChildren();
        var command = new ProcessBuilder(
                "ocrmypdf",
                "--jobs",
                "1",
                "--image-dpi",
                "300",
                "--rotate-pages",
                "--deskew",
                "--output-type",
                "pdf",
                "--sidecar",
                text.toString(),
                "-l",
                languages,
                file.toString(),
                pdf.toString());
        command.environment().put("TESSDATA_PREFIX", data.toAbsolutePath().toString());
        command.environment().put("OMP_THREAD_LIMIT", "1");
        command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        var answer = new Answer(Files.readString(text), Burden.ofEndedChildren() - before);
        Files.delete(text);
        Files.delete(pdf);
        return answer;
    }
}
