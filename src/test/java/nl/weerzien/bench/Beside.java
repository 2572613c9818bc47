package nl.weerzien.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.weerzien.document.reader.PlainTesseract;

/// Plain Tesseract in a process of its own, on the same models.
final class Beside implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;

    /// A text and the seconds of processor it took.
    record Answer(String text, double cpu) {}

    Beside(Path models, Path natives) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PlainTesseract.class.getName(),
                models.toString(),
                natives.toAbsolutePath().toString());
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        process = builder.start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    Answer read(String languages, Path file) throws IOException {
        double before = Burden.cpu(process.pid());
        var asked = languages + "\t" + file.toAbsolutePath() + "\n";
        process.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        var text = new StringBuilder();
        for (var line = answers.readLine(); ; line = answers.readLine()) {
            if (line == null) throw new IOException("plain Tesseract ended at " + file);
            int end = line.indexOf(PlainTesseract.END);
            text.append(end < 0 ? line : line.substring(0, end)).append('\n');
            if (end >= 0) return new Answer(text.toString(), Burden.cpu(process.pid()) - before);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
