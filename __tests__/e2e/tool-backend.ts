import { dedent } from '../dedent.ts';

/** A build backend that needs no package: what a folder is built with would be asked of an index. */
export const TOOL_BACKEND = dedent`
  import zipfile

  def build_wheel(directory, config_settings=None, metadata_directory=None):
      name = "tool-1.0-py3-none-any.whl"
      info = "tool-1.0.dist-info"
      with zipfile.ZipFile(f"{directory}/{name}", "w") as wheel:
          wheel.writestr("tool.py", "value = 7\\n")
          wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\\nName: tool\\nVersion: 1.0\\n")
          wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
          wheel.writestr(f"{info}/RECORD", "")
      return name
`;
