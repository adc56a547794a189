"""Write the files of every exercise under content/, again and always the same."""

from tests.builders.exercises import EXERCISES, FOLDER


def main() -> None:
    for exercise in EXERCISES:
        for name, data in exercise.files().items():
            path = FOLDER / exercise.PATH / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


if __name__ == "__main__":
    main()
