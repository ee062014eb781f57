# Template: tools/release fills in version and digest of a release.
class Terrarium < Formula
  desc "Container images for the environments of a monorepo, built only when they change"
  homepage "https://github.com/terrarium-env/terrarium"
  url "https://github.com/terrarium-env/terrarium/releases/download/v{{version}}/terrarium-env-terrarium-{{version}}.tgz"
  sha256 "{{sha256}}"
  license "MIT"

  depends_on "node"

  def install
    system "npm", "install", *std_npm_args
    bin.install_symlink libexec.glob("bin/*")
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/terrarium --version")
    (testpath/"requirements.txt").write("six==1.17.0\n")
    assert_match "requirements.txt", shell_output("#{bin}/terrarium list")
  end
end
