# SPDX-License-Identifier: EUPL-1.2
"""Builds the package over an installed libbijstand, which pkg-config finds:

    pip install --no-build-isolation ./bindings/python

What pyproject.toml cannot say: the flags of the library, that SWIG writes a module which belongs to the
package, and that the built package prints the stub of its tables. The version is that of version.m4.
"""

import pathlib
import re
import subprocess
import sys

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

HERE = pathlib.Path(__file__).resolve().parent


def version():
    """Major, minor and patch from the one place that has them."""
    text = (HERE.parent.parent / "version.m4").read_text(encoding="utf-8")
    parts = [re.search(rf"bijstand_{part}\], \[(\d+)\]", text)[1] for part in ("major", "minor", "patch")]
    return ".".join(parts)


def pkg_config(*arguments):
    """What pkg-config says, word by word."""
    said = subprocess.run(["pkg-config", *arguments], stdout=subprocess.PIPE, check=True).stdout
    return said.decode().split()


def has_json():
    return subprocess.run(["pkg-config", "--exists", "libbijstand-json"], check=False).returncode == 0


class BuildWithSwig(build_ext):
    """Runs SWIG first, which writes native.py into the package, and prints the stub of the tables last."""

    def run(self):
        package = pathlib.Path(self.build_lib, "bijstand")
        wrapper = pathlib.Path(self.build_temp, "native_wrap.c")
        wrapper.parent.mkdir(parents=True, exist_ok=True)
        packages = ["libbijstand", "libbijstand-json"] if has_json() else ["libbijstand"]
        define = ["-DBIJSTAND_PYTHON_JSON"] if has_json() else []
        include = pkg_config("--variable=includedir", "libbijstand")[0]
        subprocess.run(["swig", "-python", "-Wall", "-Werror", *define, f"-I{include}", "-outdir", package,
                        "-o", wrapper, HERE / "bijstand.i"], check=True)
        module, = self.extensions
        module.sources = [str(wrapper)]
        module.extra_compile_args = [*pkg_config("--cflags", *packages), *define,
                                     "-DSWIG_TYPE_TABLE=bijstand"]
        module.extra_link_args = pkg_config("--libs", *packages)
        super().run()
        with open(HERE / "stubs.py", "rb") as script, open(package / "tables.pyi", "wb") as stub:
            subprocess.run([sys.executable, "-B", "-"], cwd=self.build_lib, stdin=script, stdout=stub,
                           check=True)


setup(version=version(), ext_modules=[Extension("bijstand._native", [])],
      cmdclass={"build_ext": BuildWithSwig})
